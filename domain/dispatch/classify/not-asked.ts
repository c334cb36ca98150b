/** Somebody asks for something, or something is still wrong. */
const ASKS =
  /想|要(?!是|紧)|[请派求缺找盼]|帮(?!忙的)|来(?:个|人|一|给|修|看|剪|教|量|送|弄)|能不能|可不可以|可以|能(?:来|给|上门)|行不行|麻烦|需要|有没有|不会|怎么(?!样)|坏|漏|堵|不(?:亮|通|动|出|来|响|好)|没人|没(?:得|法)|又|还是|长了|太长/

/** Thanks and praise that open what is said; a word of thanks at the end is only polite. */
const THANKS = /^(?:谢谢|感谢|多谢|表扬|夸夸|点赞)/

/** It is done, or done well; what it is like, and nothing that is wanted. */
const TOLD =
  /(?:修|理|剪|剃|写|送|扫|洗|弄|换|装|补|办|通|搬|收|种|打扫|教|学|搞)(?:好|完|会|通|干净)了|(?:得|的)(?:真|很|蛮|挺|太|特别|非常|都|可)*(?:好|不错|漂亮|好看|干净|仔细|热闹|好听|精彩)(?:啊|呀|哦|嘞|的|了)?[。!！~]*$|(?:真|很|太|蛮|挺|都)(?:好|好看|漂亮|亮|好用|不错|热闹|干净)(?:啊|呀|了|的)?[。!！~]*$|正常(?:了|的|啊)?[。!！~]*$/

/** Something is only asked about. */
const QUESTION = /(?:吗|呢|没有|没|么)[?？。]*$/

/**
 * Whether the words thank, praise, tell of what is done, or only ask something: a person reads that, and no team is asked,
 * however clearly a specialty is named. Expects normalized text.
 */
export const isNotAsked = (text: string): boolean =>
  THANKS.test(text) || ((TOLD.test(text) || QUESTION.test(text)) && !ASKS.test(text))
