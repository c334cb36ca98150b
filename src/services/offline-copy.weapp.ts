/** WeChat keeps the mini-program itself. */
export async function keepOfflineCopy(): Promise<void> {}
