/** Where money, trade, play, office, shame, drugs or a child's age come in, a person reads first, whatever else is clear. */
const CAUTION =
  /推演|模拟|红包|塞(钱|给)|现金|收款|小费|辛苦费|报酬|酬谢|答谢|谢他|不要工钱|管饭|盒饭|义务|免费|老板|厂|店里|饭店|饭馆|公司|车间|工地|基地|收购|赌|下注|押|牌九|麻将|搓|扑克|彩|坐庄|代理|加(微|v|薇)|优惠|[打对五六七八九]折|促销|直销|批发|出售|转让|招(聘|工|人)|团购|名额|干部|书记|主任|站长|所长|组长|村长|支书|会计|要告|举报|揭|检举|曝|黑榜|名单|大喇叭|贴出|贴到|丢人|不要脸|处方|打针|吊水|挂水|扎针|针剂|止痛|安眠|[0-9一二三四五六七八九十]岁.{0,16}(我|想|能|会|力气|敢)|(我|俺)(今年)?[0-9一二三四五六七八九十]+(岁|了)|年级|[vV][xX]|微信号|不用了|不要了|别来|不来了|取消|算了|不必|改天|先不|不麻烦|找到了|自己.{0,4}好了|回来了|免了|作罢|拉倒|退了|白跑|不请了|不办了|不做了|不劳|甭|莫(来|要|派)|(?:暂时|先|今天|这回|这次)不想|不想(?:理|剪|剃|修|请|麻烦|量血压|写春联)|(?:不|布)(?:要|用|必|量|写|修|来|去|请|办|做|剪|剃|送|查|扫|装|换|补|磨)(?:[^,，。会]{0,3}了)?(?:也行|也好)?(?:$|[,，。])|用不上|不需|够了|已经(有人|去|办|好(?!几|多|久)|弄|解决|买|修|送)|有人(帮|来|做)了|作废|删掉|搞错|误会|撤回|下回再|下次再|以后再|过几天再|心意领|推掉|好多了|没事了|退烧了|不(烧|疼|痛|晕|肿)了|另外|外加|还要|还想|顺便|顺带|顺路|顺道|一是|二是|第一|第二|再来|再派|还缺|还差|再给|再帮|加上|捎带|[两二三四几][样桩件个](?:事|活|难处)|[两三四几]样|[两三四几]桩|一[个样件桩]是|连带|一并|再(?:请|找|叫|让|问)|也想|也要|也请|也得|又想|又要|又得|一道|一同/

/** Alarms that are only played: no team sets out for them by the machine's word. */
const EXERCISE = /推演|模拟|演练|演习|练习/

export const isExercise = (text: string): boolean => EXERCISE.test(text)

/** A young person who offers himself, or is offered. */
const CHILD =
  /([0-9]|1[0-7]|[六七八九]|十[一二三四五六七]?)岁?.{0,20}(报名|参加|算他一个|让我|派她|派他|叫我|可以|搜救|抢险|(?<!等)救援)|小学生.{0,10}(前线|抢险|送水)/

export const isChildsOffer = (text: string): boolean => CHILD.test(text)

/** Whether the machine keeps its hands off, by words that are often not what they seem. Expects normalized text. */
export const needsCaution = (text: string): boolean => CAUTION.test(text)
