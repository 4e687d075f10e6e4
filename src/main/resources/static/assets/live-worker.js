// The one live connection of this browser, shared by its tabs. Each tab says which topics it shows.
const tabs = new Map(); // port -> Map(token -> version)
const versions = new Map();
let source = null, wanted = '', state = 'waiting', heard = 0, opening = 0, pause = 1000;

onconnect = (event) => {
  const port = event.ports[0];
  tabs.set(port, new Map());
  port.onmessage = ({ data }) => {
    if (data.leave) { tabs.delete(port); return plan(); }
    if (data.alive) return;
    tabs.set(port, new Map(data.topics));
    for (const [token, version] of data.topics) {
      const known = versions.get(token);
      if (known === undefined) versions.set(token, version);
      else if (known > version) port.postMessage({ token, version: known });
    }
    port.postMessage({ state });
    plan();
  };
  port.start();
};

function plan() {
  const all = new Set();
  for (const topics of tabs.values()) for (const token of topics.keys()) all.add(token);
  const list = [...all].sort().slice(0, 100);
  if (list.join() === wanted && source) return;
  wanted = list.join();
  clearTimeout(opening);
  opening = setTimeout(open, 30);
}

function open() {
  if (source) source.close();
  source = null;
  if (wanted === '') return tell('waiting');
  const query = wanted.split(',').map((token) => `t=${token}.${versions.get(token) ?? 0}`).join('&');
  source = new EventSource(`/live?${query}`);
  heard = performance.now();
  source.addEventListener('beat', () => { heard = performance.now(); pause = 1000; tell('live'); });
  source.addEventListener('changed', ({ data }) => {
    heard = performance.now();
    const [token, number] = data.split(' ');
    const version = Number(number);
    if (version > (versions.get(token) ?? -1)) {
      versions.set(token, version);
      for (const [port, topics] of tabs) if (topics.has(token)) port.postMessage({ token, version });
    }
  });
  source.onerror = () => {
    // The address holds the versions of when it was opened: open again with those of now.
    source.close();
    source = null;
    clearTimeout(opening);
    opening = setTimeout(open, pause);
    pause = Math.min(pause * 2, 10000);
    setTimeout(async () => {
      if (source && performance.now() - heard <= 5000) return;
      tell(await signedOut() ? 'out' : 'lost');
    }, 4000);
  };
}

// A live connection that is refused does not say why; this does.
async function signedOut() {
  try {
    return (await fetch(`/live/versions?t=${wanted.split(',')[0]}`, { redirect: 'error' })).status === 401;
  } catch {
    return false;
  }
}

// Three heartbeats without a word: the connection is dead even if nobody said so.
setInterval(() => {
  if (source && performance.now() - heard > 40000) { tell('lost'); open(); }
}, 5000);

function tell(next) {
  if (next === state) return;
  state = next;
  for (const port of tabs.keys()) port.postMessage({ state });
}
