import { WxRefusal } from './wx-refusal'

/** Profile, comment, forum, social log. */
const SCENES: readonly unknown[] = [1, 2, 3, 4]

export const checkScene = (scene: unknown): void => {
  if (!SCENES.includes(scene)) throw new WxRefusal(40129)
}
