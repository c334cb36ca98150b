export default definePageConfig({
  navigationBarTitleText: '办证明',
  enablePullDownRefresh: true,
})
