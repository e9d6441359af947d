import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DirectoryPerson, Place } from '../contract.ts';
import { giveAppToken } from '../give-app-token.ts';
import type { HostThemeName } from '../protocol/host-message.ts';
import type { SharedLink } from '../protocol/host-answer.ts';
import { ShareDialog } from './share-dialog.tsx';
import { SignInAgainDialog } from './sign-in-again-dialog.tsx';
import { linkedPage } from './linked-page.ts';
import { useAsking } from './use-asking.ts';
import { useConnectedApp } from './use-connected-app.ts';

interface Props {
  readonly place: Place;
  readonly person: DirectoryPerson;
  readonly theme: HostThemeName;
  readonly shown: boolean;
  readonly onOtherPerson: () => void;
}

const useStyles = makeStyles({
  whole: { position: 'relative', height: '100%' },
  hidden: { display: 'none' },
  frame: { display: 'block', border: 'none', width: '100%', height: '100%' },
  over: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The app in its frame, and this page's side of everything it asks of Teams. */
export function AppFrame({ place, person, theme, shown, onOtherPerson }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [subPageId] = useState(() => linkedPage(window.location.search));
  const [visit, setVisit] = useState(0);
  const [shared, setShared] = useState<SharedLink | null>(null);
  const signingIn = useAsking();
  const app = useConnectedApp(frame, place, visit, {
    shown: { theme, person, subPageId, tenantId: place.tenantId },
    onToken: (request) =>
      giveAppToken({ place, person, confirm: signingIn.ask, onOtherPerson }, request),
    onShare: setShared,
  });
  return (
    <div className={shown ? styles.whole : styles.hidden}>
      <iframe
        key={visit}
        ref={frame}
        className={styles.frame}
        src={place.appAddress}
        title="Evenkeel"
        allow="clipboard-write"
      />
      {app.state === 'failed' && (
        <div className={styles.over}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>Evenkeel did not start. {app.reason}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => setVisit(visit + 1)}>Open it again</Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
      {signingIn.asked && <SignInAgainDialog person={person} onAnswer={signingIn.answer} />}
      {shared && <ShareDialog link={shared} onClose={() => setShared(null)} />}
    </div>
  );
}
