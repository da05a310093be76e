/** Offers reminders of loans to the background, which runs it where the reader wants to be reminded. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openLoanReminders } from '@/lib/services/background/loan-reminders';
import { loanReminders } from '@/lib/services/background/reminder-script';

export default defineUnlistedScript(() => loanReminders.offer(openLoanReminders()));
