/** Where an activity takes place, as long as nobody has said it; such a one is not published. */
export const OPEN_VENUE = '地点还没定'
