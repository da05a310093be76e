/** The way to keep the page as evidence; only for those who agreed that anything is kept. */
import { useApp } from '@/components/app-context';
import { useSettings } from '@/components/use-async';
import { KeepPage } from './popup-views';

export function KeepPageRow({ tabId }: { tabId: number }) {
  const { isPrivateWindow } = useApp();
  const settings = useSettings();
  if (isPrivateWindow || settings === null || settings.loansAgreedOn === null) return null;
  return <KeepPage key={tabId} tabId={tabId} />;
}
