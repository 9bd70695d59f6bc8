/** Something the person at the command line can mend, as one sentence. */
export class Complaint extends Error {}
