/** What windows of this page tell each other when someone signed in or out: nothing but that it happened. */
const news = new BroadcastChannel('local-m365-sign-in');

/** Tells the other windows; they ask the server who it is. */
export function tellOtherWindows(): void {
  news.postMessage('changed');
}

/** Hears of it from the other windows, until the answer is called. */
export function onNewsFromOtherWindows(listen: () => void): () => void {
  news.addEventListener('message', listen);
  return () => news.removeEventListener('message', listen);
}
