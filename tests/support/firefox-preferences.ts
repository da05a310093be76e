/** What a Firefox that is driven is set to: nothing of its own in the way, and, on a wish, like one of a phone. */
export type Preferences = Record<string, string | number | boolean>;

/** Those of a browser whose pointer is a finger: what media queries answer, that touches are told to pages, and no room for scroll bars. */
export const ofPhones: Preferences = {
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'dom.w3c_touch_events.enabled': 1,
  'ui.useOverlayScrollbars': 1,
};

export function preferences(extensionId: string, uuid: string): Preferences {
  return {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'intl.locale.requested': 'en-US',
    // A colour half-way to the next is nobody's choice.
    'ui.prefersReducedMotion': 1,
  };
}
