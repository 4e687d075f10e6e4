// Says that scripts run, then starts the GOV.UK components. An inline script would need a hole in the policy.
document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');
const govuk = await import(document.body.dataset.govuk);
govuk.initAll();
document.addEventListener('htmx:load', (event) => {
  if (event.detail.elt !== document.body) govuk.initAll({ scope: event.detail.elt });
});
// A radio may not say that it is expanded (ARIA 1.2); what it reveals follows it in reading order anyway.
const plain = () => document.querySelectorAll('input[type=radio][aria-expanded]').forEach((radio) => radio.removeAttribute('aria-expanded'));
plain();
document.addEventListener('click', plain);
document.addEventListener('htmx:load', plain);
addEventListener('pageshow', plain);
const tick = () => {
  const now = Date.now() + skew;
  for (const time of document.querySelectorAll('time[data-running-since]')) {
    const minutes = Math.max(0, Math.floor((now - Date.parse(time.dataset.runningSince)) / 60000));
    const words = time.hasAttribute('data-running-brief') ? brief(minutes) : running(minutes);
    if (time.textContent !== words) time.textContent = words;
  }
};
// The server's clock counts, not the device's: the page says when it was made.
const updated = document.querySelector('time[data-updated]');
const skew = updated ? Date.parse(updated.dateTime) - Math.round(performance.timeOrigin + performance.now()) : 0;
function running(minutes) {
  const d = Math.floor(minutes / 1440), h = Math.floor(minutes / 60) % 24, m = minutes % 60;
  if (d > 0) return count(d, 'day') + (h > 0 ? ' ' + count(h, 'hour') : '');
  if (h > 0) return count(h, 'hour') + (m > 0 ? ' ' + count(m, 'minute') : '');
  return m > 0 ? count(m, 'minute') : 'less than a minute';
}
function brief(minutes) {
  const d = Math.floor(minutes / 1440), h = Math.floor(minutes / 60) % 24, m = minutes % 60;
  if (d > 0) return d + ' d' + (h > 0 ? ` ${h} h` : '');
  return h > 0 ? h + ' h' + (m > 0 ? ` ${m} min` : '') : m + ' min';
}
function count(number, unit) { return `${number} ${unit}${number === 1 ? '' : 's'}`; }
if (updated) { tick(); setInterval(tick, 1000); }
