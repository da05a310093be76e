/** Tells every screen, in whatever window, that loans, evidence or their vault were changed. */

const channelName = 'overdue-lens-own';

export function tellOtherScreens(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls back after a change made by another screen or by the worker. */
export function watchOtherScreens(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = onChange;
  signal.addEventListener('abort', () => channel.close());
}
