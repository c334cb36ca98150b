/** The store on disk cannot be used; the message says what was found. */
export class StoreDamage extends Error {}
