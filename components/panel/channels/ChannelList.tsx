/** Whom to turn to: the number, if there is one for all places, what it takes, and where that was read. */
import { useText } from '@/components/app-context';
import { Cite } from '@/components/panel/sources/Cite';
import type { Channel } from '@/lib/core/lenders/channels';

export function ChannelList({ channels }: { channels: readonly Channel[] }) {
  const text = useText();
  return (
    <ul class="channels">
      {channels.map((channel) => (
        <li key={channel.id}>
          <b>
            {text(channel.title)}
            {channel.phone !== null && (
              <>
                {' '}
                <a class="num" href={`tel:${channel.phone}`}>
                  {channel.phone}
                </a>
              </>
            )}
          </b>
          <span>{text(channel.text)}</span>
          <Cite of={channel} about={text(channel.title)} />
        </li>
      ))}
    </ul>
  );
}
