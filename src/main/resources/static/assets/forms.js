// Forms: htmx carries the token; a form is sent once however often the button is pressed.
const csrf = document.querySelector('meta[name="homeward-csrf"]');
document.addEventListener('htmx:configRequest', (event) => {
  if (csrf && event.detail.verb !== 'get') event.detail.headers[csrf.dataset.header] = csrf.content;
});
const REST = 3000;
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches('form[data-form]')) return;
  if (form.dataset.sentAt && Date.now() - Number(form.dataset.sentAt) < REST) {
    event.preventDefault();
    return;
  }
  form.dataset.sentAt = String(Date.now());
});
// Back in the browser's history the form may be sent again.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent-at]')) delete form.dataset.sentAt;
});
