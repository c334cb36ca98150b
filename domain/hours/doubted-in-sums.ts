/**
 * Said beside every sum of minutes that proves nothing: it is the ledger's, also where minutes are still being looked into.
 * Papers, published lists and the sums of an export leave those out or name them apart.
 */
export const DOUBTED_IN_SUMS = '正在核对的也算在内，核对完会改过来'
