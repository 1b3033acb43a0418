plan-title = Plan
