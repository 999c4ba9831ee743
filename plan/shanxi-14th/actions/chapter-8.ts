import type { TaskTemplate } from "#define";
import { association, education, finance, health, personnel, science, task } from "./task.ts";

/** Chapter 8: culture. */
export const chapter8: readonly TaskTemplate[] = [
  task({
    id: "A21-801",
    clauses: ["8.0.1", "1.2.21"],
    lead: association,
    support: ["publicity-department", science],
    label: ["制定创新文化建设年度工作方案", "Draw up yearly plans for a culture of innovation"],
    output: [
      "每年印发工作方案，宣传、科普、诚信、伦理四方面任务有单位有时限",
      "A plan every year gives publicity, popular science, integrity and ethics an owner and a day",
    ],
    until: "2025-12-31",
    steps: [
      ["2021-12-31", "首份工作方案印发", "First plan issued"],
      ["2023-12-31", "完成中期效果评估", "Mid-term effect assessed"],
    ],
  }),
  task({
    id: "A21-802",
    clauses: ["8.1.1"],
    lead: "publicity-department",
    support: [association, science],
    label: ["组织科学家精神和工匠精神主题宣传", "Tell of scientists and craftsmen"],
    output: ["省级主要媒体开设专栏，年度典型人物名单公布", "Provincial media carry a column; the people of the year are published"],
    until: "2025-12-31",
    steps: [
      ["2021-12-31", "专栏开设", "Column begun"],
      ["2022-12-31", "年度典型人物公布", "People of the year published"],
    ],
  }),
  task({
    id: "A21-803",
    clauses: ["8.1.2"],
    lead: association,
    support: ["publicity-department", science],
    label: ["建设科学家精神教育基地", "Set up places of learning about scientists"],
    output: [
      "依托科普基地、科技馆和实验室认定教育基地，开放天数按年公布",
      "Museums, bases and laboratories are recognised; days open are published yearly",
    ],
    indicator: "science-popularisation-bases",
    until: "2024-12-31",
    steps: [
      ["2022-06-30", "认定标准印发", "Criteria issued"],
      ["2022-12-31", "首批基地公布", "First places named"],
    ],
  }),
  task({
    id: "A21-804",
    clauses: ["8.1.3"],
    lead: science,
    support: [association, "publicity-department"],
    label: ["办好科技活动周和重点实验室开放活动", "Hold the science week and open the laboratories"],
    output: [
      "每年举办科技活动周，参加开放的国家和省重点实验室名单公布",
      "The science week is held yearly and the laboratories that open are listed",
    ],
    indicator: "laboratories-open-to-public",
    until: "2025-12-31",
    steps: [
      ["2022-06-30", "首次联动开放完成", "First joint opening held"],
      ["2023-06-30", "开放实验室数量比上年增加", "More laboratories open than the year before"],
    ],
  }),
  task({
    id: "A21-805",
    clauses: ["8.1.4", "1.2.21"],
    lead: association,
    support: [education, "agriculture-department", personnel],
    label: ["实施重点人群科学素质提升行动", "Raise the scientific literacy of the main groups"],
    output: [
      "公民具备科学素质比例超过10%，青少年、农民、劳动者、干部行动方案印发",
      "More than a tenth of citizens are scientifically literate; plans for youth, farmers, workers and officials are issued",
    ],
    target: "scientific-literacy",
    indicator: "scientific-literacy",
    until: "2025-12-31",
    steps: [
      ["2021-12-31", "四类人群行动方案印发", "Four plans issued"],
      ["2023-12-31", "完成中期抽样调查", "Mid-term survey done"],
    ],
  }),
  task({
    id: "A21-806",
    clauses: ["8.2.1"],
    lead: science,
    support: ["universities", "research-institutes"],
    label: ["建立诚信与伦理联合工作机制", "Work on integrity and ethics together"],
    output: ["联席会议制度运行，年度诚信与伦理工作报告公开", "A joint meeting works and reports on integrity and ethics yearly"],
    until: "2023-12-31",
    steps: [
      ["2021-12-31", "联席会议制度建立", "Joint meeting set up"],
      ["2022-12-31", "首份年度报告公开", "First yearly report published"],
    ],
  }),
  task({
    id: "A21-807",
    clauses: ["8.2.2"],
    lead: science,
    support: ["universities", "research-institutes"],
    label: ["出台评审请托调查处理细则", "Issue the rules on lobbying of reviewers"],
    output: [
      "细则印发，评审行为记录制度在省级项目中全面执行",
      "The rules are issued and reviewers' conduct is recorded in all provincial reviews",
    ],
    target: "document-lobbying",
    indicator: "document-lobbying",
    until: "2022-12-31",
    steps: [
      ["2021-12-31", "细则征求意见", "Rules out for comment"],
      ["2022-06-30", "细则印发", "Rules issued"],
    ],
  }),
  task({
    id: "A21-808",
    clauses: ["8.2.2"],
    lead: science,
    support: ["universities", "research-institutes", "third-party-evaluators"],
    label: ["建成全省科研诚信信息系统", "Build the provincial system of research integrity"],
    output: [
      "系统上线，承诺、记录、失信名单与多部门联合惩戒信息贯通",
      "The system is online and joins pledges, records, the list of the untrustworthy and joint sanctions",
    ],
    until: "2023-12-31",
    steps: [
      ["2022-06-30", "系统建设完成", "System built"],
      ["2022-12-31", "省级项目全部接入", "All provincial projects joined"],
    ],
  }),
  task({
    id: "A21-809",
    clauses: ["8.2.3"],
    lead: science,
    support: [health, "universities", "research-institutes"],
    label: ["建立科技伦理审查监管和承诺制度", "Review ethics and have it pledged"],
    output: [
      "伦理审查监管办法印发，生命科学、医药、人工智能项目立项前全部承诺",
      "The rules are issued; life science, medicine and AI projects pledge before they begin",
    ],
    until: "2023-06-30",
    steps: [
      ["2022-06-30", "审查监管办法印发", "Rules issued"],
      ["2022-12-31", "前沿领域项目承诺全覆盖", "All frontier projects have pledged"],
    ],
  }),
  task({
    id: "A21-810",
    clauses: ["8.2.4"],
    lead: science,
    support: [finance, "universities", "research-institutes"],
    label: ["制定勤勉尽责规范和细则", "Issue the standard of diligence"],
    output: [
      "勤勉尽责规范和免责负面清单印发，容错纠错案例按年汇编",
      "The standard and the list of what is not excused are issued; cases are collected yearly",
    ],
    target: "document-diligence",
    indicator: "document-diligence",
    until: "2023-06-30",
    steps: [
      ["2022-06-30", "规范征求意见", "Standard out for comment"],
      ["2022-12-31", "规范和细则印发", "Standard issued"],
    ],
  }),
];
