import { contentSecurityPolicy } from './content-security-policy.ts';
import { settingsElementId, type Settings } from './settings.ts';

const placeholder = new RegExp(
  `(<script type="application/json" id="${settingsElementId}">)[^<]*(</script>)`,
);

/**
 * The built page with its settings and its security policy inside: done once by whatever deploys the page, or on each
 * answer by whatever serves it. Throws when the page has no place for them.
 */
export function pageWithSettings(html: string, settings: Settings): string {
  if (!placeholder.test(html)) throw new Error(`The page has no ${settingsElementId} element`);
  // An escaped `<` cannot end the element early; to JSON it is the same character.
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(settings)}" />`;
  return html.replace(
    placeholder,
    (_all, open: string, close: string) => `${policy}${open}${json}${close}`,
  );
}
