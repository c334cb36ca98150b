import Taro from '@tarojs/taro'

export const canBeTold = true

/**
 * Which of these templates he agrees to be sent one message by; none where he says no, has switched messages off, or is asked
 * already. WeChat takes it only straight from a tap: nothing may be awaited before.
 */
export async function askForMessages(templateIds: readonly string[]): Promise<readonly string[]> {
  try {
    const answers: object = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
    return Object.entries(answers).flatMap(([id, answer]) => (answer === 'accept' ? [id] : []))
  } catch {
    return []
  }
}
