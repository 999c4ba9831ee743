import { defineSupervisionRules } from "#define";

export const supervisionRules = defineSupervisionRules({
  clauses: ["2.2.1"],
  limits: { inspectionsPerYear: 2, inspectionDays: 10, lookBack: { fromDays: 30, untilDays: 90 } },
  scores: {
    procedure: "toy-supervision",
    fields: { difficulty: "difficulty", level: "level", grade: "grade" },
    milestones: { procedure: "toy-milestone", deadline: "due" },
    weights: { acceptance: 10, feedback: 25, result: 30, grade: 25, "no-rework": 10 },
    deadlines: { acceptance: ["sign"], feedback: ["progress"], result: ["result", "month"] },
    grades: { good: 1, fair: 0.5, poor: 0 },
    levels: { high: 2, low: 1 },
    shrinkage: { k: 6, leastItems: 3 },
    bonus: { eachPoints: 1, mostPoints: 2 },
    misassignedHours: 24,
    misassigned: { back: "return", anew: "extend" },
    excusing: { transition: "freeze", field: "text", grounds: ["force-majeure"] },
    objectionDays: 10,
    objections: { procedure: "toy-supervision", contested: "title", changed: { state: "closed", grade: "grade" }, revoked: "withdrawn" },
    classes: [
      { id: "departments", label: { zh: "部门", en: "Departments" }, units: ["toy-science", "toy-statistics"] },
      { id: "cities", label: { zh: "各市", en: "Cities" }, units: ["toy-city"] },
    ],
  },
  burden: { minutes: { text: 5, whole: 2, decimal: 3, day: 1, "yes-no": 1, choice: 1, reference: 1, files: 5 } },
});
