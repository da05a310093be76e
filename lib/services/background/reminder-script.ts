/** What reads loans and words reminders, as the background has it: a script of its own, since most readers keep no loan. */
import { remindersScriptFile } from '@/lib/storage/package-file';
import type { LoanReminders } from './loan-reminders';
import { scriptOnDemand } from './script-on-demand';

export const loanReminders = scriptOnDemand<LoanReminders>(remindersScriptFile, 'overdueLensReminders', 'reminders');
