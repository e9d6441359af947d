import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { DarkThemeRegular } from '@fluentui/react-icons';
import { hostThemes, type HostThemeName } from '../protocol/host-message.ts';
import { themes } from './themes.ts';

interface Props {
  readonly theme: HostThemeName;
  readonly onTheme: (theme: HostThemeName) => void;
}

const name = 'theme';

/** Chooses the theme; the app is told at once. */
export function ThemeMenu({ theme, onTheme }: Props) {
  return (
    <Menu
      inline
      checkedValues={{ [name]: [theme] }}
      onCheckedValueChange={(_event, { checkedItems: [chosen] }) => {
        const next = hostThemes.find((each) => each === chosen);
        if (next) onTheme(next);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<DarkThemeRegular />}
          aria-label={`Theme: ${themes[theme].words}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {hostThemes.map((each) => (
            <MenuItemRadio key={each} name={name} value={each}>
              {themes[each].words}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
