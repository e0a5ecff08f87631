import { plans } from '@plan-indicators/data';
import { citation, target, growth, outcome, audit,trajectory } from '@plan-indicators/core';
for (const p of plans) {
 console.log('#', p.shortName.zh, p.id, p.document.number, p.document.issued, p.reviewed, p.indicators.length, 'tasks', p.tasks.length, 'goals', p.goals.length, 'ind', p.industries.length, 'audit', audit(p).length);
 console.log(citation(p), '|', p.notes.map(n=>n.zh));
 for (const i of p.indicators) for (const t of i.targets) {
  const o = outcome(()=>target(i,t.year)); const g=outcome(()=>growth(i,{year:t.year})); const tr = outcome(()=>trajectory(i).map(x=>x.method[0]+x.value));
  console.log(' ', i.name.zh, i.unit, i.temporality, i.direction, i.baseline?.year, i.baseline?.value, i.baseline?.comparator??'', '|', t.year, t.yearStated, t.comparator, t.strength, t.kind, JSON.stringify({...t, source:undefined, readings:undefined, alsoStated:undefined}), t.source.wording, '=>', JSON.stringify(o.value?.value ?? o.code), o.value?.formula, JSON.stringify(g), i.targets.length>1?'MULTI':'', 'rd',t.readings?.length,'as',t.alsoStated?.length, JSON.stringify(tr.code??tr.value));
 }
}
