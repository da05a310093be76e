/** Where the project takes corrections and questions. The one place that knows the address. */
export const issuesAddress = 'https://github.com/overdue-lens/overdue-lens/issues';
