/**
 * Holds contacts against what the two standards on collecting say of hours, of counts a day and of other people. Both are
 * recommended or self-regulation, and both leave room for an agreement: a flag says what to ask about, never that it was wrong.
 */
import {
  type ContactChannel,
  type ContactContent,
  correctedNumbers,
  type EvidenceContent,
  type EvidenceEntry,
} from './evidence-entry';

export type CountedChannel = 'talk' | 'notice' | 'missed';

/** `nth`: of its kind on its day. `isLenderUnknown`: no lender was said, so those counted may come from several. */
export type EvidenceFlag =
  | { kind: 'quiet_hours' }
  | { kind: CountedChannel; nth: number; isLenderUnknown: boolean }
  | { kind: 'third_person' };
export type FlagKind = EvidenceFlag['kind'];

/** From ten in the evening to eight in the morning. */
const quietFrom = '22:00';
const quietTo = '08:00';

/** As many a day are still within: talks and plain notices by the national standard, unanswered calls by the association’s guidance. */
export const mostADay: Record<CountedChannel, number> = { talk: 3, notice: 3, missed: 6 };

/** Ids of the rules that say so, the weightier first. */
export const rulesOfFlag: Record<FlagKind, readonly string[]> = {
  quiet_hours: ['gb45251', 'cba-collect'],
  talk: ['gb45251'],
  notice: ['gb45251'],
  missed: ['cba-collect'],
  third_person: ['gb45251', 'cba-collect'],
};

const isCounted = (channel: ContactChannel): channel is CountedChannel => channel in mostADay;
const isContact = (content: EvidenceContent): content is ContactContent => content.kind === 'contact';

/** A letter comes when the post does. Without a time nothing is said of the hour. */
function isInQuietHours({ channel, time }: ContactContent): boolean {
  return channel !== 'letter' && time !== null && (time >= quietFrom || time < quietTo);
}

interface NumberedContact {
  number: number;
  contact: ContactContent;
}

function inOrderOfTime(a: NumberedContact, b: NumberedContact): number {
  const at = ({ contact: { on, time } }: NumberedContact) => `${on} ${time ?? '99'}`;
  return at(a).localeCompare(at(b)) || a.number - b.number;
}

/** By entry number; those without a flag are left out, and so are those that a later entry corrects. */
export function flagsOf(entries: readonly EvidenceEntry[]): Map<number, EvidenceFlag[]> {
  const corrected = correctedNumbers(entries);
  const contacts = entries
    .flatMap(({ number, content }) =>
      isContact(content) && !corrected.has(number) ? [{ number, contact: content }] : [],
    )
    .sort(inOrderOfTime);
  const counts = new Map<string, number>();
  const found = new Map<number, EvidenceFlag[]>();
  for (const { number, contact } of contacts) {
    const { channel, who, on, lender } = contact;
    const flags: EvidenceFlag[] = isInQuietHours(contact) ? [{ kind: 'quiet_hours' }] : [];
    // Of others it is not known whether it was the same person again.
    if (isCounted(channel) && who === 'me') {
      const key = JSON.stringify([on, channel, lender.trim()]);
      const nth = (counts.get(key) ?? 0) + 1;
      counts.set(key, nth);
      if (nth > mostADay[channel]) flags.push({ kind: channel, nth, isLenderUnknown: lender.trim() === '' });
    }
    if (who !== 'me') flags.push({ kind: 'third_person' });
    if (flags.length > 0) found.set(number, flags);
  }
  return found;
}
