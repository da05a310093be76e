/** The way to keep the page as evidence; only for those who agreed that anything is kept. */
import { useApp } from '@/components/app-context';
import { useSettings } from '@/components/use-async';
import type { PanelTarget } from '@/lib/messaging/protocol';
import { KeepPage } from './popup-views';

interface KeepPageRowProps {
  tabId: number;
  onOpen: (target: PanelTarget) => void;
}

export function KeepPageRow({ tabId, onOpen }: KeepPageRowProps) {
  const { isPrivateWindow } = useApp();
  const settings = useSettings();
  if (isPrivateWindow || settings === null || settings.loansAgreedOn === null) return null;
  // The row stands before its code is there, so that nothing moves.
  return (
    <div class="keep-page">
      <KeepPage key={tabId} tabId={tabId} onOpen={onOpen} />
    </div>
  );
}
