/**
 * The refusals that the phone says by itself, beside the field, before anything is sent: a few of `REFUSALS`, so that no
 * package carries the words of all the others.
 */
export const DRAFT_REFUSALS = {
  'ORDER.WANTED_TIME_PAST': '这个时间已经过去了，请另选一个时间。',
  'ORDER.WANTED_TIME_TOO_FAR': '这个时间太远了，请选 {days} 天以内的时间。',
  'ORDER.ADDRESS_NEEDED': '请写上哪个组、附近有什么，来的人才找得到。',
  'ASSIGNMENT.ENTRY_TOO_LONG': '补记的时间一次最多 {max} 分钟。更长的请分开记，或者请镇里办。',
  'ASSIGNMENT.ENTRY_TOO_LATE': '超过 {days} 天了，不能再补记。请给站里打电话。',
  'ENTRY.TIMES': '时间不对：要先到、后走，都在现在以前。请改一下。',
  'VOLUNTEER.TOO_YOUNG': '未满八岁不能当志愿者。可以跟着家里大人一起来站里看看。',
  'VOLUNTEER.GUARDIAN_NEEDED': '未满十八岁，请写上监护人的姓名、关系和电话，并由监护人同意。',
  'VOLUNTEER.GUARDIAN_IS_HIMSELF':
    '监护人要是另一个人。请写爸爸、妈妈或别的监护人自己的姓名和电话，不能和报名的人一样。',
} as const

export type DraftRefusalCode = keyof typeof DRAFT_REFUSALS
