/** Of the list of what was found in the guide, for the field above it. */
export const guideResultsId = 'guide-results';
