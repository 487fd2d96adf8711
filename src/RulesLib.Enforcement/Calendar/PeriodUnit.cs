namespace RulesLib.Enforcement.Calendar;

/// <summary>What a <see cref="Period"/> is counted in.</summary>
public enum PeriodUnit
{
    /// <summary>Calendar days (日). The unit of every period whose text does not say otherwise.</summary>
    Days,

    /// <summary>Working days (工作日) of <see cref="PrcCalendar"/>. Only where the text says so: 失信规定 (2017) 第九、十、十二条, 法〔2021〕322号.</summary>
    WorkingDays,

    /// <summary>Months (月), to the corresponding day.</summary>
    Months,

    /// <summary>Years (年), to the corresponding day.</summary>
    Years,
}
