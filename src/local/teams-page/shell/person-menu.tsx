import {
  Avatar,
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SignOutRegular } from '@fluentui/react-icons';
import type { Directory, DirectoryPerson } from '../contract.ts';
import { byTeam, whatTheyAre } from './by-team.ts';
import { narrow } from './sizes.ts';

interface Props {
  readonly directory: Directory;
  readonly person: DirectoryPerson;
  readonly onSignIn: (personId: string) => void;
  readonly onSignOut: () => void;
}

const useStyles = makeStyles({
  name: { [narrow]: { display: 'none' } },
  list: { maxHeight: '70vh', overflowY: 'auto' },
  button: { [narrow]: { minWidth: 'auto' } },
});

const name = 'person';

/** Who is signed in, and who else could be: choosing someone else opens the app anew as them. */
export function PersonMenu({ directory, person, onSignIn, onSignOut }: Props) {
  const styles = useStyles();
  return (
    <Menu
      inline
      checkedValues={{ [name]: [person.id] }}
      onCheckedValueChange={(_event, { checkedItems: [chosen] }) => {
        if (chosen !== undefined && chosen !== person.id) onSignIn(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<Avatar name={person.name} size={28} color="colorful" aria-hidden />}
          aria-label={`Signed in as ${person.name}, ${person.jobTitle}. Change who is signed in`}
        >
          <span className={styles.name}>{person.name}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list} hasIcons={false}>
          {byTeam(directory.people).map((team) => (
            <MenuGroup key={team.team}>
              <MenuGroupHeader>{team.team}</MenuGroupHeader>
              {team.people.map((each) => (
                <MenuItemRadio
                  key={each.id}
                  name={name}
                  value={each.id}
                  subText={whatTheyAre(each, team)}
                >
                  {each.name}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          ))}
          <MenuDivider />
          <MenuItem icon={<SignOutRegular />} onClick={onSignOut}>
            Sign out
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
