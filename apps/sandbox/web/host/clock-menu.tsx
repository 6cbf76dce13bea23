import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { loadNow, moveClock } from './sandbox.ts';

const hour = 3_600_000; // milliseconds

const moves = [
  { label: 'One hour on', by: hour },
  { label: 'One day on', by: 24 * hour },
  { label: 'One week on', by: 7 * 24 * hour },
  { label: 'Now again', by: 0 },
] as const;

/** What time it is here, and a way to make it later for everybody. */
export const ClockMenu = () => {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    let over = false;
    void loadNow().then((read) => over || setNow(read));
    return () => {
      over = true;
    };
  }, []);
  // Everything on the page was read at another time.
  const move = (by: number) => void moveClock(by).then(() => window.location.reload());
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<ClockRegular />}>
          {now === null
            ? 'Clock'
            : new Date(now).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {moves.map(({ label, by }) => (
            <MenuItem key={label} onClick={() => move(by)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
