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
