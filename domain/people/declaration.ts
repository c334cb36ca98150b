/**
 * What a volunteer declares (志愿服务条例 art. 3, 7, 21, 25). Whoever changes the words counts `version` up: a declaration
 * holds for the words that were read.
 */
export const DECLARATION = {
  version: 1,
  text: '我自愿当志愿者，不收钱、不收礼。我填的都是真的。去人家里，不乱说人家的事。答应了的尽量到，去不了早点说。每一单去不去由我自己定，不去也没关系，随时可以暂停或者退出。',
} as const
