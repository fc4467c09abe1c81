/** Whether this is the name of a file that a run leaves only if it is killed: a draft or a lock. */
export const isDraft = (name: string) =>
  /^\.resupply(?:-\d+-\w+\.draft|\.lock(?:-.+)?)$/.test(name);
