// Sets what the reader chose before the first paint. Everything else that scripts do comes later.
document.documentElement.dataset.script = '';
try {
  for (const [name, values] of [
    ['theme', ['light', 'dark']],
    ['text', ['1', '2', '3']],
    ['hint', ['read']],
  ]) {
    const value = localStorage.getItem(name);
    if (values.includes(value)) document.documentElement.dataset[name] = value;
  }
} catch (error) {
  // Storage may be forbidden: the theme then follows the system.
  if (!(error instanceof DOMException)) throw error;
}
