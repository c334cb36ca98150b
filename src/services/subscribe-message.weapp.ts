import Taro from '@tarojs/taro'

export const canBeTold = true

const agreed = (answers: object): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) => (answer === 'accept' ? [id] : []))

/**
 * Which of these templates he agrees to be sent one message by; none where he says no, has switched messages off, or is asked
 * already. WeChat takes it only straight from a tap: nothing may be awaited before.
 */
export const askForMessages = (templateIds: readonly string[]): Promise<readonly string[]> =>
  Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] }).then(agreed, () => [])
