//! Plans as data, and how they are scaled.

use crate::session::PlanId;
use crate::workshop::{Part, USUAL_MINUTES, plan, plans};

#[test]
fn the_minutes_of_every_plan_add_up_for_every_length() {
    for minutes in [0, 1, 7, 15, 45, 60, 89, 90, 91, 120, 480, u16::MAX] {
        for one in plans() {
            let scaled = one.clone().scaled(minutes);
            let sum: u32 = scaled.parts.iter().map(|(_, minutes)| u32::from(*minutes)).sum();
            assert_eq!(sum, u32::from(minutes), "{} {minutes}", one.id);
            assert!(scaled.talk >= 1);
        }
    }
}

#[test]
fn an_hour_and_a_half_is_the_plan_itself() {
    for one in plans() {
        assert_eq!(one.clone().scaled(USUAL_MINUTES), one);
        assert_eq!(plan(&one.id, None), Some(one.clone()));
    }
    assert_eq!(plans()[0].minutes(Part::Talk), 45);
}

#[test]
fn a_longer_meeting_talks_about_more_and_a_part_of_no_time_stays_that() {
    let two_hours = plan(&PlanId::parse("a").unwrap(), Some(120)).unwrap();
    assert_eq!((two_hours.talk, two_hours.minutes(Part::Talk), two_hours.minutes(Part::Scoring)), (16, 60, 0));
    assert_eq!(two_hours.after(Part::Intro), Some(Part::Talk));
    assert_eq!(two_hours.after(Part::Close), None);
    assert_eq!(plan(&PlanId::parse("z").unwrap(), Some(120)), None);
}
