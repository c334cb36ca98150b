export default definePageConfig({ navigationBarTitleText: '计划表：导入、导出' })
