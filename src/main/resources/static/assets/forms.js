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
// A form that saves itself when a field is left, and says plainly when it could not.
for (const form of document.querySelectorAll('form.homeward-saves-itself')) {
  const says = form.querySelector('[role="status"]');
  let saving = Promise.resolve();
  let dirty = false;
  const save = async () => {
    dirty = false;
    says.textContent = 'Saving …';
    const body = new URLSearchParams(new FormData(form));
    body.set('then', 'stay');
    try {
      const answer = await fetch(form.action, { method: 'POST', body });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const kept = page.querySelector('form.homeward-saves-itself');
      if (!answer.ok || !answer.redirected || !kept) throw new Error('not saved');
      for (const name of ['key', 'version']) form.elements[name].value = kept.elements[name].value;
      says.textContent = dirty ? 'Not saved yet.' : 'Saved. You can leave this page.';
    } catch {
      dirty = true;
      says.textContent = 'Not saved. What you wrote is still here: press Save to see why.';
    }
  };
  form.addEventListener('input', () => {
    dirty = true;
    says.textContent = 'Not saved yet.';
  });
  form.addEventListener('change', () => {
    saving = saving.then(save);
  });
  addEventListener('online', () => {
    if (dirty) saving = saving.then(save);
  });
  // What is under way is waited for, so that the button never sends an older version. Not within the event that was
  // stopped: a form that is just being sent ignores to be sent again.
  form.addEventListener('submit', (event) => {
    if (form.dataset.settled) return;
    event.preventDefault();
    saving.then(() => setTimeout(() => {
      form.dataset.settled = 'yes';
      form.requestSubmit();
    }));
  }, true);
}
