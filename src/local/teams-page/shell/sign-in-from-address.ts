import { signIn } from '../calls.ts';
import { tellOtherWindows } from './sign-in-news.ts';

/**
 * Signs in whoever the address names, as in `/?as=asha.rahman`, and takes the name out of the address again. Someone whom
 * the directory does not know, or no answer, leaves things as they were: the page itself says what is wrong.
 */
export async function signInFromAddress(page: Window): Promise<void> {
  const url = new URL(page.location.href);
  const person = url.searchParams.get('as');
  if (person === null) return;
  await signIn(person).then(tellOtherWindows, () => undefined);
  url.searchParams.delete('as');
  page.history.replaceState(null, '', url);
}
