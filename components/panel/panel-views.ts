/** The places of the panel behind its first, each with code and words of its own. */
import { loadedView } from '@/components/loaded-view';

export const AskedView = loadedView(async () => (await import('./AskedView')).AskedView);
export const LendersView = loadedView(async () => (await import('./list/LendersView')).LendersView);
export const LenderView = loadedView(async () => (await import('./lender/LenderView')).LenderView);
export const CalculateView = loadedView(async () => (await import('./calc/CalculateView')).CalculateView);
export const GuideView = loadedView(async () => (await import('./guide/GuideView')).GuideView);
export const LateView = loadedView(async () => (await import('./late/LateView')).LateView);
export const PaperView = loadedView(async () => (await import('./papers/PaperView')).PaperView);
export const ReadingView = loadedView(async () => (await import('./reading/ReadingView')).ReadingView);
export const AddLenderView = loadedView(async () => (await import('./own/AddLenderView')).AddLenderView);
export const OwnLenderView = loadedView(async () => (await import('./own/OwnLenderView')).OwnLenderView);
