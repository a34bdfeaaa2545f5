// Sets the stored theme before the first paint. Everything else that scripts do comes later.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (error) {
  // Storage may be forbidden: the theme then follows the system.
  if (!(error instanceof DOMException)) throw error;
}
