// For pages on which somebody tells what endangers them: a step back shows nothing, and the exit leaves no entry of this
// page in the history. Without scripts the pages work the same; the exit is a plain link then.
(() => {
  'use strict';
  const empty = () => document.body.replaceChildren();

  // A page that the browser keeps whole, to show it again at a step back, is kept empty.
  addEventListener('pagehide', empty);
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });

  // Files that the server would refuse with the whole form are named before anything is sent.
  const areTaken = (input) =>
    input.files.length <= Number(input.dataset.most) &&
    [...input.files].every((file) => file.size <= Number(input.dataset.largest));
  document.addEventListener('submit', (event) => {
    const input = event.target.querySelector('input[data-largest]');
    if (!input) return;
    const field = input.parentElement;
    field.querySelector('.fault')?.remove();
    if (areTaken(input)) return;
    event.preventDefault();
    const fault = document.createElement('p');
    fault.className = 'fault';
    fault.setAttribute('role', 'alert');
    fault.textContent = input.dataset.fault;
    input.before(fault);
    input.focus();
  });

  const leave = (link) => {
    const address = link.href;
    empty();
    location.replace(address);
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.exit') : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave(link);
  });
})();
