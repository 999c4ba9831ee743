import type { TaskTemplate } from "#define";
import { education, finance, market, personnel, reform, science, task, zone } from "./task.ts";

/** Chapter 6: from results to use. */
export const chapter6: readonly TaskTemplate[] = [
  task({
    id: "A21-601",
    clauses: ["6.0.1"],
    lead: science,
    support: [finance, "city-governments"],
    label: ["编制成果转化全链条任务图", "Map the whole chain of putting results to use"],
    output: [
      "从需求征集到产业应用的环节、平台和责任单位一图发布并按年更新",
      "One map from need to use shows steps, platforms and owners, updated yearly",
    ],
    until: "2022-12-31",
    steps: [
      ["2021-12-31", "完成各环节摸底", "Steps surveyed"],
      ["2022-06-30", "任务图发布", "Map published"],
    ],
  }),
  task({
    id: "A21-602",
    clauses: ["6.1.1"],
    lead: science,
    named: true,
    support: ["city-governments", "county-governments", "universities", "research-institutes"],
    label: ["健全省、市、县三级成果转化服务网络", "Complete the three-level network of transfer services"],
    output: [
      "各县（市、区）均有转化服务机构，高校院所年度转化报告公开",
      "Every county has a transfer service; universities and institutes publish yearly reports",
    ],
    target: "county-transfer-agencies",
    indicator: "county-transfer-agencies",
    until: "2025-12-31",
    steps: [
      ["2021-12-31", "市级网络全部建立", "All cities joined"],
      ["2022-12-31", "首轮年度转化报告公开", "First yearly reports published"],
      ["2024-06-30", "县级覆盖八成以上", "Four fifths of counties covered"],
    ],
  }),
  task({
    id: "A21-603",
    clauses: ["6.1.2"],
    lead: science,
    support: [market, "intermediary-agencies"],
    label: ["升级科技成果转化与知识产权交易服务平台", "Upgrade the platform for results and intellectual property"],
    output: [
      "平台线上线下一体运行，成交额、服务企业数按季公布",
      "The platform works online and offline; trade and firms served are published quarterly",
    ],
    indicator: "patents-sold",
    until: "2023-12-31",
    steps: [
      ["2021-12-31", "平台升级方案确定", "Plan of upgrade settled"],
      ["2022-12-31", "新版平台上线", "New platform online"],
    ],
  }),
  task({
    id: "A21-604",
    clauses: ["6.1.3"],
    lead: science,
    support: ["taiyuan-city-government", zone],
    label: ["创建国家科技成果转移转化示范区", "Become a national demonstration zone for transfer"],
    output: [
      "示范区建设方案报科技部，省级示范基地和示范企业名单更新",
      "The plan is sent to the ministry; provincial bases and firms are listed anew",
    ],
    indicator: "transfer-demonstration-bases",
    until: "2025-12-31",
    steps: [
      ["2022-06-30", "省级示范基地和企业认定", "Provincial bases and firms recognised"],
      ["2023-06-30", "示范区方案上报", "Plan sent up"],
    ],
  }),
  task({
    id: "A21-605",
    clauses: ["6.1.3"],
    lead: "taiyuan-city-government",
    named: true,
    support: [zone, science, finance],
    label: ["申请国家成果转化引导基金子基金", "Apply for a sub-fund of the national transfer fund"],
    output: [
      "太原市和综改示范区子基金方案报出并完成首期募资",
      "Taiyuan and the reform zone have filed for a sub-fund and raised its first money",
    ],
    until: "2024-12-31",
    steps: [
      ["2022-06-30", "子基金方案完成", "Plan of the sub-fund done"],
      ["2023-06-30", "方案获批", "Plan approved"],
    ],
  }),
  task({
    id: "A21-606",
    clauses: ["6.2.1"],
    lead: science,
    support: ["third-party-evaluators", finance],
    label: ["改革科研项目立项和专业机构管理", "Reform how projects are chosen and run by agencies"],
    output: [
      "专业机构管理项目办法印发，成果常态化路演制度运行",
      "Rules for agencies are issued and regular pitching of results takes place",
    ],
    indicator: "innovation-vouchers",
    until: "2023-12-31",
    steps: [
      ["2021-12-31", "专业机构管理办法印发", "Rules issued"],
      ["2022-06-30", "首次成果路演举办", "First pitching held"],
    ],
  }),
  task({
    id: "A21-607",
    clauses: ["6.2.2"],
    lead: science,
    support: [finance, "universities", "research-institutes"],
    label: ["完善成果作价入股和交易定价规则", "Settle the rules for pricing results as shares"],
    output: [
      "作价入股操作指引印发，协议定价、挂牌、拍卖流程公开",
      "Guidance on shares is issued; agreement, listing and auction are described for all",
    ],
    until: "2022-12-31",
    steps: [
      ["2021-12-31", "操作指引征求意见", "Guidance out for comment"],
      ["2022-06-30", "操作指引印发", "Guidance issued"],
    ],
  }),
  task({
    id: "A21-608",
    clauses: ["6.2.3"],
    lead: science,
    support: ["universities", "research-institutes", personnel],
    label: ["落实科研人员转化奖酬和兼职创业制度", "Put rewards and spare-time ventures of researchers into practice"],
    output: [
      "高校院所奖酬分配和兼职离岗制度全部备案，横向经费管理办法公开",
      "Every university and institute has filed its rules on reward and secondary work; rules on contract money are public",
    ],
    until: "2023-12-31",
    steps: [
      ["2022-06-30", "制度备案模板印发", "Template issued"],
      ["2022-12-31", "省属高校院所全部备案", "All provincial ones filed"],
    ],
  }),
  task({
    id: "A21-609",
    clauses: ["6.2.4"],
    lead: "development-zones",
    named: true,
    support: ["natural-resources-department", science],
    label: ["为成果落地提供土地厂房基金配套", "Give results land, buildings and funds in the parks"],
    output: [
      "各园区公布可承接成果的土地、厂房、基金清单并按季更新",
      "Every park publishes its land, buildings and funds for results, updated quarterly",
    ],
    until: "2024-12-31",
    steps: [
      ["2022-03-31", "配套清单模板印发", "Template issued"],
      ["2022-09-30", "省级以上园区清单全部公布", "All provincial parks have published"],
    ],
  }),
  task({
    id: "A21-610",
    clauses: ["6.3.1"],
    lead: reform,
    support: [zone, "tax-bureau", "intermediary-agencies"],
    label: ["推进综改示范区两业融合试点", "Carry on the reform zone's trial of manufacturing with services"],
    output: [
      "试点任务完成并形成经验材料，中介机构税收优惠享受户数按年公布",
      "The trial is done and written up; the number of agencies with tax relief is published yearly",
    ],
    until: "2023-12-31",
    steps: [
      ["2021-12-31", "试点任务分解到责任单位", "Tasks given to owners"],
      ["2023-06-30", "试点总结验收", "Trial accepted"],
    ],
  }),
  task({
    id: "A21-611",
    clauses: ["6.3.2"],
    lead: science,
    support: [finance, "third-party-evaluators"],
    label: ["认定成果投融资评估第三方机构", "Recognise appraisers of results for investment"],
    output: ["评估机构遴选办法和名单公布，评估专家委员库建成", "The rules, the list and the panel of appraisers are published"],
    until: "2022-12-31",
    steps: [
      ["2021-12-31", "遴选办法印发", "Rules issued"],
      ["2022-06-30", "首批机构名单公布", "First list published"],
    ],
  }),
  task({
    id: "A21-612",
    clauses: ["6.3.3"],
    lead: education,
    support: ["universities", "research-institutes", "enterprises"],
    label: ["推动高校与企业共建产业研究院", "Found industrial institutes of universities with firms"],
    output: [
      "产业研究院名录公布，按年公布服务企业项目和收入",
      "The institutes are listed, with their projects for firms and income every year",
    ],
    until: "2024-12-31",
    steps: [
      ["2022-06-30", "共建指引印发", "Guidance issued"],
      ["2022-12-31", "首批产业研究院挂牌", "First institutes named"],
    ],
  }),
  task({
    id: "A21-613",
    clauses: ["6.3.4", "1.2.17"],
    lead: science,
    support: ["intermediary-agencies", "city-governments", "tax-bureau"],
    label: ["培育技术交易市场并提高技术合同登记量", "Raise a technology market and the contracts registered in it"],
    output: [
      "技术合同成交总额达到530亿元，与全国技术交易网络互联",
      "Contracts of 53 billion yuan a year; the market is joined to the national network",
    ],
    target: "technology-contract-turnover",
    indicator: "technology-contract-turnover",
    until: "2025-12-31",
    steps: [
      ["2021-12-31", "登记机构和服务点布局确定", "Registration offices settled"],
      ["2023-12-31", "成交总额达到400亿元", "40 billion yuan reached"],
    ],
  }),
];
