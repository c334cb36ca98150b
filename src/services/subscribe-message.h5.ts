/** A browser is sent nothing by WeChat. */
export const canBeTold = false

/** Which of these templates he agrees to be sent one message by. */
export const askForMessages = async (_templateIds: readonly string[]): Promise<readonly string[]> => []
