export default definePageConfig({
  navigationBarTitleText: '还缺什么队',
  enablePullDownRefresh: true,
})
