/** Seattle, where the program's office is (002:193, Q16): its calendar decides which day it is. */
export const PROGRAM_ZONE = 'America/Los_Angeles'
