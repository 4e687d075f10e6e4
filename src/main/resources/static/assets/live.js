// Keeps what is on the screen up to date. The connection itself lives in live-worker.js; where there is no shared
// worker one tab holds a lock and polls for all of them, and where there is neither each page polls for itself.
const POLL = 5000;
const bar = document.getElementById('homeward-live');
const lost = document.getElementById('homeward-lost');
const announcer = document.getElementById('homeward-announce');
const workerAddress = document.querySelector('script[data-worker]')?.dataset.worker;
let send = () => {};
class SignedOut extends Error {}

function marks() {
  const lowest = new Map();
  for (const part of document.querySelectorAll('[data-live-topic]')) {
    const token = part.dataset.liveTopic, version = Number(part.dataset.liveVersion);
    lowest.set(token, Math.min(version, lowest.get(token) ?? version));
  }
  return lowest;
}

function changed(token, version) {
  for (const part of document.querySelectorAll(`[data-live-topic="${CSS.escape(token)}"]`)) {
    if (Number(part.dataset.liveVersion) >= version) continue;
    part.dataset.liveVersion = String(version);
    if (part.hasAttribute('hx-get') && !part.dataset.liveDue) {
      part.dataset.liveDue = 'yes';
      setTimeout(() => { delete part.dataset.liveDue; window.htmx?.trigger(part, 'live'); }, Math.random() * 300);
    } else if (part.closest('#homeward-page-topics')) {
      words('. Something on this page has changed: reload to see it.', 'changed');
    }
  }
}

let shown = 'waiting';
function state(next) {
  if (!bar || bar.dataset.liveState === 'none' && marks().size === 0) return;
  shown = next;
  if (next === 'live') words(' and live. Changes appear by themselves.', 'live');
  if (next === 'lost') words('. Not live: the connection is lost.', 'lost');
  if (next === 'out') words('. Not live: you are signed out.', 'out');
  if (!lost) return;
  for (const part of lost.querySelectorAll('[data-when]')) part.hidden = part.dataset.when !== next;
  lost.hidden = next !== 'lost' && next !== 'out';
}
function words(text, name) {
  bar.dataset.liveState = name;
  const place = bar.querySelector('[data-live-words]');
  if (place.textContent !== text) place.textContent = text;
}
function announce(text) { announcer.textContent = ''; setTimeout(() => { announcer.textContent = text; }, 50); }

// New rows of a list wait behind a button, so that nothing moves under a finger; known rows change in place.
document.addEventListener('htmx:beforeSwap', (event) => {
  const list = event.detail.target;
  if (!list?.matches?.('[data-live-list]') || !event.detail.shouldSwap) return;
  event.detail.shouldSwap = false;
  const fresh = new DOMParser().parseFromString(`<template>${event.detail.serverResponse}</template>`, 'text/html')
    .querySelector('template').content;
  const rows = fresh.querySelector('[data-live-list]') ?? fresh;
  merge(list, rows);
});
function merge(list, rows) {
  const next = new Map([...rows.querySelectorAll('[data-live-row]')].map((row) => [row.dataset.liveRow, row]));
  const known = new Map([...list.querySelectorAll('[data-live-row]')].map((row) => [row.dataset.liveRow, row]));
  for (const [key, row] of known) {
    const fresh = next.get(key);
    if (!fresh) { if (!row.contains(document.activeElement)) row.remove(); else row.classList.add('homeward-gone'); }
    else if (fresh.outerHTML !== row.outerHTML && !row.contains(document.activeElement)) {
      const copy = fresh.cloneNode(true);
      row.replaceWith(copy);
      window.htmx?.process(copy);
    }
  }
  for (const group of list.querySelectorAll('[data-live-group]')) {
    if (!group.nextElementSibling?.dataset.liveRow) group.remove();
  }
  const waiting = [...next.keys()].filter((key) => !known.has(key));
  list.liveNext = rows;
  let button = document.querySelector(`[data-live-new="${CSS.escape(list.id)}"]`);
  if (waiting.length === 0) { button?.remove(); return; }
  if (!button) {
    button = document.createElement('button');
    button.type = 'button';
    button.dataset.liveNew = list.id;
    button.className = 'govuk-button homeward-new';
    button.addEventListener('click', () => show(list, button));
    (list.closest('table') ?? list).before(button);
  }
  const text = `${waiting.length} new`;
  if (button.textContent !== text) { button.textContent = text; announce(`${text} in the list. Press the button above the list to show.`); }
}
function show(list, button) {
  list.replaceChildren(...[...list.liveNext.childNodes].map((node) => node.cloneNode(true)));
  window.htmx?.process(list);
  button.remove();
  const first = list.querySelector('a, button');
  first?.focus();
  report();
}

// Whoever signs in again, here or in another tab, is live again at the next answer.
document.addEventListener('htmx:responseError', ({ detail }) => { if (detail.xhr.status === 401) state('out'); });
document.addEventListener('htmx:afterRequest', ({ detail }) => { if (detail.successful && shown === 'out') state('live'); });
// After a refresh the part names its own version; the connection must know what the page now shows.
document.addEventListener('htmx:afterSettle', () => report());
function report() { send({ topics: [...marks()] }); }

function shared() {
  const worker = new SharedWorker(workerAddress, { name: 'homeward-live' });
  send = (message) => worker.port.postMessage(message);
  worker.port.onmessage = ({ data }) => (data.token ? changed(data.token, data.version) : state(data.state));
  worker.onerror = () => together();
  worker.port.start();
  report();
  addEventListener('pagehide', () => worker.port.postMessage({ leave: true }));
  addEventListener('pageshow', (event) => { if (event.persisted) report(); });
}

function together() {
  const channel = new BroadcastChannel('homeward-live');
  const others = new Map();
  channel.onmessage = ({ data }) => {
    if (data.marks) for (const [token, version] of data.marks) others.set(token, version);
    if (data.token) changed(data.token, data.version);
    if (data.state) state(data.state);
  };
  send = ({ topics }) => channel.postMessage({ marks: topics });
  report();
  navigator.locks.request('homeward-live', () => new Promise(() => poll(channel, others)));
}

function poll(channel, others) {
  const known = new Map();
  const round = async () => {
    const all = new Map([...others, ...marks()]);
    if (all.size > 0) {
      try {
        const query = [...all.keys()].slice(0, 100).map((token) => `t=${token}`).join('&');
        const answer = await fetch(`/live/versions?${query}`, { redirect: 'error' });
        if (answer.status === 401) throw new SignedOut();
        if (!answer.ok) throw new Error(String(answer.status));
        for (const [token, version] of Object.entries(await answer.json())) {
          changed(token, version);
          if (known.get(token) !== version) channel?.postMessage({ token, version });
          known.set(token, version);
        }
        state('live');
        channel?.postMessage({ state: 'live' });
      } catch (trouble) {
        const next = trouble instanceof SignedOut ? 'out' : 'lost';
        state(next);
        channel?.postMessage({ state: next });
      }
    }
    setTimeout(round, POLL);
  };
  round();
}

if (marks().size > 0) {
  if (window.SharedWorker && workerAddress) shared();
  else if (navigator.locks && window.BroadcastChannel) together();
  else poll(null, new Map());
}
addEventListener('offline', () => { if (marks().size > 0) state('lost'); });
