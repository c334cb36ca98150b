export default definePageConfig({
  navigationBarTitleText: '收钱的事',
  enablePullDownRefresh: true,
})
