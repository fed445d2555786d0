//! The kinds of damage, and a model with one or several of them.

use std::fmt;

use serde_json::Value;

use crate::damaged::draw::Draw;
use crate::damaged::sound::Sound;
use crate::damaged::{bytes, places, shapes, texts};

/// A kind of damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Something is missing.
    Remove,
    /// A value or a shape is of another type.
    Retype,
    /// A key is another one.
    Rename,
    /// Something is there twice, under two names or under one.
    Duplicate,
    /// The file ends early.
    Cut,
    /// A byte is another one.
    Byte,
    /// Shapes hold themselves, or each other.
    Cycle,
    /// A number is huge, negative, or no number.
    Number,
    /// Values nest without end.
    Nest,
    /// A shape or member has a trait that does not fit.
    Trait,
    /// An operation or member has a place in HTTP messages that does not fit.
    Place,
    /// A shape or member has a name that would do harm.
    Name,
    /// A text would do harm.
    Text,
}

impl Kind {
    pub(crate) const ALL: [Self; 13] = [
        Self::Remove,
        Self::Retype,
        Self::Rename,
        Self::Duplicate,
        Self::Cut,
        Self::Byte,
        Self::Cycle,
        Self::Number,
        Self::Nest,
        Self::Trait,
        Self::Place,
        Self::Name,
        Self::Text,
    ];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", format!("{self:?}").to_lowercase())
    }
}

/// A file that is damaged: JSON, and what JSON values cannot say.
pub(crate) struct File {
    pub(crate) json: Value,
    /// Texts that stand in the file instead of a placeholder.
    raw: Vec<String>,
    /// What was done, in words.
    pub(crate) what: Vec<String>,
}

impl File {
    pub(crate) fn new(json: Value) -> Self {
        Self {
            json,
            raw: Vec::new(),
            what: Vec::new(),
        }
    }

    /// What stands for a text that becomes part of the file as it is.
    pub(crate) fn raw(&mut self, text: impl Into<String>) -> String {
        self.raw.push(text.into());
        format!("raw-text-{}", self.raw.len() - 1)
    }

    /// Does damage of a kind.
    fn damage(&mut self, kind: Kind, draw: &mut Draw) {
        let what = match kind {
            Kind::Remove => shapes::remove(self, draw),
            Kind::Retype => shapes::retype(self, draw),
            Kind::Rename => shapes::rename(self, draw),
            Kind::Duplicate => shapes::duplicate(self, draw),
            Kind::Cycle => shapes::cycle(self, draw),
            Kind::Number => shapes::number(self, draw),
            Kind::Nest => shapes::nest(self, draw),
            Kind::Trait => texts::put_trait(self, draw),
            Kind::Place => places::put_place(self, draw),
            Kind::Name => texts::rename(self, draw),
            Kind::Text => texts::replace(self, draw),
            // Done to the bytes.
            Kind::Cut | Kind::Byte => return,
        };
        self.what.push(what);
    }

    fn into_bytes(self) -> (Vec<u8>, Vec<String>) {
        let mut text = self.json.to_string();
        for (index, raw) in self.raw.iter().enumerate() {
            text = text.replace(&format!("\"raw-text-{index}\""), raw);
        }
        (text.into_bytes(), self.what)
    }
}

/// Damaged bytes of a file, and what was done.
pub(crate) fn damaged(json: Value, kind: Kind, draw: &mut Draw) -> (Vec<u8>, Vec<String>) {
    let mut file = File::new(json);
    // Most damage is done once; what breaks together is found by several.
    let times = if draw.once_in(4) {
        1 + draw.below(4)
    } else {
        1
    };
    for _ in 0..times {
        file.damage(kind, draw);
    }
    let (mut text, mut what) = file.into_bytes();
    match kind {
        Kind::Cut => what = vec![bytes::cut(&mut text, draw)],
        Kind::Byte => {
            what = (0..times)
                .map(|_| bytes::replace(&mut text, draw))
                .collect();
        }
        _ => {}
    }
    (text, what)
}

/// The files of a crate, one of them damaged.
pub(crate) struct Damaged {
    pub(crate) kind: Kind,
    /// Whether a hostile text may be a name.
    pub(crate) names: bool,
    pub(crate) what: Vec<String>,
    pub(crate) model: Vec<u8>,
    pub(crate) docs: Vec<u8>,
    pub(crate) manifest: Vec<u8>,
}

/// Which of the files is damaged.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part {
    Model,
    Docs,
    Manifest,
}

impl Damaged {
    /// A case of a kind; the number of the case says which.
    pub(crate) fn draw(part: Part, case: usize, draw: &mut Draw) -> Self {
        let kind = Kind::ALL[case % Kind::ALL.len()];
        // A whole model takes a hundred times as long.
        let sound = if matches!(part, Part::Model) && case % 500 == 499 {
            Sound::whole()
        } else if matches!(part, Part::Model) && (kind == Kind::Place || draw.once_in(2)) {
            Sound::small(draw)
        } else {
            Sound::draw(draw)
        };
        let manifest = sound.manifest();
        let mut damaged = Self {
            kind,
            names: kind == Kind::Name,
            what: Vec::new(),
            model: sound.model.to_string().into_bytes(),
            docs: sound.docs.to_string().into_bytes(),
            manifest: manifest.clone().into_bytes(),
        };
        match part {
            Part::Model => (damaged.model, damaged.what) = self::damaged(sound.model, kind, draw),
            Part::Docs => (damaged.docs, damaged.what) = self::damaged(sound.docs, kind, draw),
            // A package may have any name.
            Part::Manifest => {
                damaged.names = true;
                (damaged.manifest, damaged.what) = bytes::manifest(&manifest, kind, draw);
            }
        }
        damaged
    }
}
